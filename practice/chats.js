/** The reader's chats. As on Mastodon, a chat is a thread of posts and lives at the address of its first one. */
export const chats = [
  {
    id: '700001',
    with: ['rowan'],
    lines: [
      { by: 'rowan', text: 'Are you coming on Saturday?' },
      { by: 'jo', text: 'I am not sure yet.' },
      { by: 'rowan', text: 'The chair by the window is yours if you do.' },
    ],
  },
  {
    id: '700002',
    with: ['maeve'],
    lines: [
      { by: 'maeve', text: 'I put a loaf aside. No reason.' },
      { by: 'jo', text: 'That is exactly the right reason.' },
      { by: 'maeve', text: 'Come by before ten. Or after, I will still be here.' },
    ],
  },
  {
    id: '700003',
    with: ['juno', 'rowan', 'hal'],
    lines: [
      { by: 'juno', text: 'Film club: who brings the projector?' },
      { by: 'rowan', text: 'I can. It is in my van already.' },
      { by: 'hal', text: 'I bring tomatoes.' },
      { by: 'jo', text: 'I bring somebody who likes tomatoes.' },
    ],
  },
  {
    id: '700004',
    with: ['rowan_ash'],
    lines: [
      { by: 'rowan_ash', text: 'Did you see the hornbeam?' },
      { by: 'jo', text: 'Leaning with conviction.' },
    ],
  },
  {
    id: '700005',
    with: ['tobias'],
    lines: [
      { by: 'tobias', text: 'Your bike is ready. The bell is new, the squeak is original.' },
      { by: 'jo', text: 'Keep the squeak. I would be lonely.' },
    ],
  },
];

export const findChat = (id) => chats.find((chat) => chat.id === id);
