/** Names that very many people have, from the tops of public name statistics of large countries; in comparable form. */

export const commonGivenNames: ReadonlySet<string> = new Set([
  ...['alex', 'alexander', 'ali', 'amy', 'ana', 'andrea', 'anna', 'antonio', 'ben', 'carlos', 'chris', 'daniel', 'david', 'elena'],
  ...['emily', 'emma', 'eva', 'fatima', 'francesco', 'giulia', 'hannah', 'james', 'jan', 'jessica', 'joão', 'john', 'jose', 'josé', 'juan'],
  ...['julia', 'kevin', 'laura', 'lisa', 'lucas', 'luis', 'maria', 'maría', 'mark', 'marco', 'max', 'mehmet', 'michael', 'mike', 'mohamed'],
  ...['mohammed', 'muhammad', 'olga', 'paul', 'peter', 'robert', 'sara', 'sarah', 'sofia', 'sophie', 'thomas', 'tom', 'wei', 'william'],
]);

export const commonFamilyNames: ReadonlySet<string> = new Set([
  ...[
    'ali',
    'andersson',
    'brown',
    'chen',
    'davis',
    'dubois',
    'fernandez',
    'fernández',
    'ferrari',
    'fischer',
    'garcia',
    'garcía',
    'gonzalez',
  ],
  ...['gonzález', 'hernandez', 'hernández', 'ivanova', 'johnson', 'jones', 'khan', 'kim', 'kumar', 'lee', 'li', 'lopez', 'lópez', 'martin'],
  ...[
    'martinez',
    'martínez',
    'meyer',
    'miller',
    'müller',
    'nguyen',
    'nowak',
    'park',
    'pereira',
    'perez',
    'pérez',
    'rodriguez',
    'rodríguez',
  ],
  ...['rossi', 'sanchez', 'sánchez', 'santos', 'schmidt', 'schneider', 'silva', 'singh', 'smith', 'taylor', 'wang', 'weber', 'williams'],
  ...['wilson', 'yilmaz', 'zhang'],
]);
