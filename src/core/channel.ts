/** A way in which the user and a person still have to talk. */
export interface Channel {
  id: string;
}
