import type { DraftWords } from '../draft-words.ts';

export const en: DraftWords = {
  language: 'en',
  emotional: `
    miss|missing you|us, missed you so, miss .. old days, miss what we, i miss, i miss you|us, misses you so
    love|loved|loving you, in love, love of my life, still love, my love, all my love, lots of love
    heartbroken, heartbreak*, broken heart, my heart, heart hurts|aches|breaks
    i .. cry|cried|crying|sob|sobbed|sobbing, in tears
    can t|not sleep|live|breathe, can t|not go on, cannot sleep|live|breathe, cannot go on, stop thinking about|of
    thinking|think|thought of|about you|us, dream|dreamt|dreamed|dreaming of|about you|us
    hurt|hurts|hurting me, this hurts, it hurts me|so|that|when, so hurt, how much it hurts
    so so? sorry for everything, sorry for everything|us, forgive me, please forgive
    come back to me, please come back, come back home, back together, want|need you back, take me back
    second|another chance, one more chance, last chance for us, give us a, try again
    i need|want you, need you so, without you, lonely, loneliness, so alone, all alone
    i am|m|feel|felt|was|been so|very|really|just|still? sad|angry|mad|furious|jealous|devastated|hurt|upset|desperate|miserable|empty|broken|hopeless|crushed|numb
    feel|feels like nothing|garbage, feelings, devastated, heart sick, what we had, good old days, good times
    remember when|how we, our song|love|anniversary|future|dreams, memories, soulmate*, soul mate*
    babe, sweetheart, darling, gorgeous, my dear, hey|hi baby, xoxo, xxx, kiss|kisses, hug|hold you, proud of us
    wish you were|could, wish we, wish i could, always be here for you, old times, my world, everything to me
    don|can t leave me, never stopped, moving on hurts, i still care, over you, i hate this`,
  accusing: `
    you always|never|constantly, you are|re|were always|never, always you who, you are|re so|just? selfish|lazy|cold|mean|cruel|unreliable|impossible
    your fault, blame you, because of you, thanks to you, all your doing, your doing
    you ruin|ruined|destroy|destroyed|wreck|wrecked, you broke my|our|us, you lied|lie|cheated|cheat, lied to me, liar*, cheater*, lies
    selfish, narcissis*, pathetic, disgusting, ridiculous, irresponsible, immature, childish, useless, worthless, unbelievable, unreliable
    you are|re crazy|insane|mad|sick|toxic, crazy, toxic, psycho*, idiot*, idiotic, stupid, moron*, jerk, asshole*, bastard*, bitch*, bullshit, shit, fuck*, damn
    shut up, go to hell, how dare you, how could you, wrong with you, shame on you, ashamed
    you don t|not even? care, you do not care, don t even care, never cared, only care|think about|of yourself, all you care|think|do, care about yourself
    you promised, you should have, you should be ashamed, you could have at least, at least you could, could at least
    you made|make me, let me|us|them|him|her down, you owe me|us, you can t even, can t you even, can you for once, for once, even manage
    you .. forgot again, late again, again you, once again you, yet again, every single time, every time you
    sick of, tired of you|your|this, fed up, enough of your, had enough, done with you
    my lawyer|attorney|solicitor, see you in court, court for this, regret this|it, you will|ll regret|pay, last warning, warning you
    never see the? kids|children|them|her|him again, take the? kids|children|her|him away
    bad|terrible|awful|horrible|worst mother|father|mom|mum|dad|parent, what kind of mother|father|mom|mum|dad|parent|person, good mother|father|parent would
    hate you, your new girlfriend|boyfriend|woman|man|wife|husband|partner|family|life, your little girlfriend|boyfriend, that woman, that man of yours
    grow up, get over yourself|it, not my problem, your problem, unlike you, if you cared|bothered, bother to, obviously you, clearly you, typical, excuses
    you left me|us, you abandoned, you betray|betrayed, you threw, hope you are|re happy, what did i expect, should have known
    why didn|don|can|won|couldn|wouldn t you, why do you always|never|have, why are you so|always|never|like, you ignore|ignored|ignoring|punish|punishing`,
  personal: `
    how are|r you, how have you been, how is|s life, how was your, how do you feel
    do|did you miss|love|regret|hate|remember|still|ever|even|care|think, are you seeing|dating|happy|alone|lonely|single|sleeping|over|still
    are you with, who is|s he|she|that|this|with, who are|were you, where were you, where are you going|living|sleeping
    what are you doing|wearing|thinking, what do you feel, want from me, what about us, what happened to us, what did i do
    have you met|moved|found|forgotten, can|could we talk|try|be|meet for|start, talk about us, be friends, why did you leave|go|end|stop
    is it over, is there someone|somebody|hope, new girlfriend|boyfriend|partner, did you enjoy, did you have fun, did you sleep with, do you want me
    for a drink|coffee|dinner, have dinner|coffee with, have a drink, miss me, love me, thinking of me, why don t we try, is he|she better`,
  logistics: `
    time|times|when|clock|hour|hours|minute|minutes|noon|midday, today|tomorrow|tonight|morning|afternoon|evening|day|days|week|weeks|weekend*|month*|date|dates
    monday*|tuesday*|wednesday*|thursday*|friday*|saturday*|sunday*, january|february|march|april|june|july|august|september|october|november|december
    school*|nursery|kindergarten|daycare|teacher*|homework|class*|lesson*|practice|training|match|game|club|camp|trip|exam*|coach
    pick*|pickup|drop*|dropoff|collect*|bring|fetch|handover|swap*|switch|change, hand over, take him|her|them|the
    doctor*|dentist*|appointment*|vet|vets|medicine|medication|dose|tablet*|allerg*|fever|temperature|sick|ill|insurance|hospital|prescription*|vaccin*|inhaler|surgery
    food|feed|fed|walk*|lead|leash|litter|crate|dog|cat|nap|bedtime|lunch|snack|diaper*|nappies|formula
    pay*|paid|bill|bills|rent|invoice*|deposit|receipt*|transfer*|cost*|share|half|split|bank|refund|tax|lease|contract|landlord|key|keys|mail|post|letter*|parcel|package*|boxes|sofa|furniture|meter|internet|electricity|repair*|plumber|boiler
    passport*|form|forms|sign*|document*|copy|papers|certificate*|card|consent, phone|charger|number|email|address|link|file|files|report|meeting|deadline|client|project|schedule*|shift*|calendar|agenda|budget|slides
    bag|backpack|coat|jacket|shoes|boots|jumper|glasses|clothes|pyjamas|pajamas|swim*|toy|toys|book|books|bike|car|seat|helmet|costume
    ok|okay|fine|works|work|suit*|possible|confirm*|agree*|available|free|prefer|alright|ready|late|early|earlier|later|delay*|received, all right
    which, how much|many|long, where are you, where is|are|do|should, who picks|takes|brings|collects, birthday|party|holiday*|vacation|flight|train|bus|ticket*|hotel`,
  common: `the and you to of is it that for with are was this have not on be at we my your what when can will please thanks i i'm don't from they he she`,
};
