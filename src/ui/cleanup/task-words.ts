import type { HomeTask, SiteTask } from '../../core/cleanup.ts';
import type { Key } from '../text.ts';

type What = SiteTask | HomeTask;

/** What is to be done; those of a site take its name. */
export const taskWords: Record<What, Key> = {
  mute: 'cleanMute',
  unfollow: 'cleanUnfollow',
  archive: 'cleanArchive',
  memories: 'cleanMemories',
  mutual: 'cleanMutual',
  playlists: 'cleanPlaylists',
  photos: 'cleanPhotos',
  album: 'cleanAlbum',
  bookmarks: 'cleanBookmarks',
  passwords: 'cleanPasswords',
  signedIn: 'cleanSignedIn',
  calendar: 'cleanCalendar',
  location: 'cleanLocation',
  phone: 'cleanPhone',
};

/** How, or what it is good for. */
export const taskHints: Record<What, Key> = {
  mute: 'cleanMuteHint',
  unfollow: 'cleanUnfollowHint',
  archive: 'cleanArchiveHint',
  memories: 'cleanMemoriesHint',
  mutual: 'cleanMutualHint',
  playlists: 'cleanPlaylistsHint',
  photos: 'cleanPhotosHint',
  album: 'cleanAlbumHint',
  bookmarks: 'cleanBookmarksHint',
  passwords: 'cleanPasswordsHint',
  signedIn: 'cleanSignedInHint',
  calendar: 'cleanCalendarHint',
  location: 'cleanLocationHint',
  phone: 'cleanPhoneHint',
};
