/**
 * What Larkfield talks about. `liked` names who is in the likes line and how many more; `quote` and `boosted` point at
 * the `key` of another post.
 */
export const posts = [
  { by: 'rowan', text: 'Found a valve radio at the tip with the dial still set to a station that closed in 1971. It hums, though.', liked: ['tobias', 9], replies: [{ by: 'tobias', text: 'Bring it by, I have a fuse for that.' }] },
  { by: 'maeve', text: 'First rye out of the oven. If you are awake, you have earned the end piece.', picture: 'bread', alt: 'Three loaves on a wooden counter', liked: ['hal', 11], replies: [{ by: 'rowan', text: 'Save me the darkest one, please. I will trade you a tuning fork.' }, { by: 'hal', text: 'On my way, slippers and all.' }, { by: 'rowan_ash', text: 'The one with caraway, if there is any left!' }] },
  { key: 'top', by: 'rowan', text: 'The spruce top is finally glued. Two days of not touching it. Two days of thinking of nothing else.', picture: 'river', alt: 'Morning on the river', liked: ['ines', 6], replies: [{ by: 'otis', text: 'Hands in pockets, then.' }, { by: 'juno', text: 'It looked lovely through the window.' }] },
  { by: 'priya', text: 'Five swallows on the wire by the school, all facing the same way, like a committee. Number 214 was a wheatear. #LarkfieldBirds', picture: 'wire', alt: 'Five birds on a wire at dawn', liked: ['rowan', 3], replies: [{ by: 'noor', text: 'I have a good book on wheatears behind the desk.' }] },
  { by: 'tobias', text: 'Free pump outside the shop from today. Please leave the pump outside the shop.', liked: ['maeve', 8], replies: [{ by: 'rowan2', text: 'Is this about last time?' }, { by: 'tobias', text: 'It is about last time.' }] },
  { by: 'hal', boosted: 'top' },
  { by: 'rowan_ash', text: 'Tree of the week: the leaning hornbeam behind the chapel. It has leaned since 1904 and sees no reason to stop.', liked: ['priya', 5], replies: [{ by: 'hal', text: 'We have that in common.' }] },
  { by: 'noor', text: 'This is the gentlest thing I have read all week.', quote: 'top', liked: ['maeve', 4] },
  { by: 'ines', text: 'Kiln opened. Nothing cracked, nobody cried. The blue one is going to the summer fair.', picture: 'pots', alt: 'Three glazed pots', liked: ['juno', 9], replies: [{ by: 'rowan', text: 'That blue! What is in it?' }, { by: 'ines', text: 'Cobalt and stubbornness.' }] },
  { by: 'otis', text: 'Band practice is in the bandstand tonight, seven sharp, or seven flat if the cornets are cold. @rowan is bringing the new stand lights.', picture: 'band', alt: 'A bandstand with bunting', liked: ['hal', 7] },
  { by: 'juno', text: 'Thursday at film club: something slow with boats in it. Cushions are not provided, opinions are.', liked: ['noor', 5], replies: [{ by: 'wren@harbour.example', text: 'Boats? I will row over.' }] },
  { by: 'r_ashby@harbour.example', text: 'Fresh varnish on the little ferry. To everybody who writes to me about guitars: I paint boats, that is somebody else.', picture: 'ferry', alt: 'A small white ferry', liked: ['wren@harbour.example', 12] },
  { by: 'hal', text: 'Courgettes. Again. Take one. Take four. I will leave them on doorsteps if I have to.', picture: 'tomatoes', alt: 'A crate of tomatoes', liked: ['rowan', 14], replies: [{ by: 'ines', text: 'Those are tomatoes, Hal.' }, { by: 'hal', text: 'The courgettes were too big for the picture.' }] },
  { by: 'rowan2', text: 'Wanderers 3, Upper Larkfield 3. I let in three and saved one with my face. Everything is fine.', liked: ['otis', 16], replies: [{ by: 'priya', text: 'Come by the surgery so I can look at that face.' }] },
  { by: 'priya', text: 'Clear night on the hill. You could see the whole river of stars, and one satellite in a hurry.', picture: 'night', alt: 'Stars over dark hills and one lit window', liked: ['juno', 10] },
  { by: 'rowan', boosted: 'sourdough' },
  { key: 'sourdough', by: 'maeve', text: 'The starter is eleven years old today. It has outlived two mixers and one landlord. There will be cake.', liked: ['noor', 21], replies: [{ by: 'rowan', text: 'Happy birthday, Doris.' }, { by: 'juno', text: 'It has a name?' }] },
  { by: 'noor', text: 'Somebody returned a book forty-one years late, with a pressed violet at page 90. No fine. I cried a bit.', liked: ['ines', 30], replies: [{ by: 'rowan_ash', text: 'Dog violet or sweet violet?' }, { by: 'noor', text: 'Sweet, naturally.' }] },
  { by: 'tobias', text: 'Before and after. The after is the one with two wheels.', picture: 'bicycle', alt: 'A mended bicycle', liked: ['rowan2', 6] },
  { by: 'wren@harbour.example', text: 'The lighthouse is open on Sunday from noon. 112 steps, one view, tea at the bottom for those who turn back. Nobody minds.', liked: ['maeve', 13] },
  { by: 'ines', text: 'Eleven degrees in the weir pool this morning. I recommend it to nobody and I will be there tomorrow.', picture: 'river', alt: 'The weir pool at sunrise', liked: ['priya', 7], replies: [{ by: 'hal', text: 'I will hold the towels.' }] },
  { by: 'rowan', text: 'Open workshop on Saturday. Come and hear what eleven months of sanding sounds like. @maeve brings the rye.', liked: ['maeve', 18], replies: [{ by: 'maeve', text: 'And the butter.' }] },
  { by: 'rowan@harbour.example', text: 'High water 06:12 and 18:40. Mind the slipway, it has grown its winter beard.', liked: ['r_ashby@harbour.example', 4] },
  { by: 'juno', text: 'Votes are in: the boats film won by one, and I know who you are, and thank you.', liked: ['rowan', 5], replies: [{ by: 'otis', text: 'Democracy is a cushion.' }] },
  { by: 'otis', text: 'Lost: one mute, cornet, dented on the left. Found: somebody else’s mute, dented on the right.', liked: ['tobias', 6] },
  { by: 'hal', text: 'Blight report for the allotments: none. Slug report: we do not talk about the slugs.', liked: ['rowan_ash', 8] },
  { by: 'priya', text: 'Reminder from the surgery: the walk-in clinic is on the ground floor now, so you may stop limping up the stairs to show us the limp.', liked: ['noor', 11] },
  { by: 'maeve', text: 'We close at noon on Saturday, so that we can all go to the open workshop. @rowan promised chairs.', liked: ['juno', 4] },
];
