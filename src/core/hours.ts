/** Minutes of the local day. They may go past midnight; from a minute to the same minute is around the clock. */
export interface Hours {
  from: number;
  to: number;
}

export const minutesADay = 24 * 60;
