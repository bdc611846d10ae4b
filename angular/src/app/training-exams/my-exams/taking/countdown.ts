/** Milliseconds of a clock that only ever goes forward, whatever the device believes the time to be. */
export type SteadyClock = () => number;

export const steadyClock: SteadyClock = () => performance.now();

/** What is left, as the server said last. The device's own time of day plays no part. */
export class Countdown {
  private end: number | null = null;

  constructor(private readonly clock: SteadyClock = steadyClock) {}

  sync(remainingMilliseconds: number): void {
    this.end = this.clock() + remainingMilliseconds;
  }

  /** Null before the server has spoken. */
  get remaining(): number | null {
    return this.end === null ? null : Math.max(0, this.end - this.clock());
  }
}

/** The server's time of day, carried on by the steady clock. */
export class ServerTime {
  private offset = 0;

  constructor(private readonly clock: SteadyClock = steadyClock) {}

  sync(utc: string): void {
    this.offset = Date.parse(withZone(utc)) - this.clock();
  }

  get now(): number {
    return this.clock() + this.offset;
  }

  until(utc: string | undefined): number {
    return utc ? Date.parse(withZone(utc)) - this.now : 0;
  }
}

/** 1:05:09, or 05:09 in the last hour. The last second is shown to its end. */
export function clockFace(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const tail = `${two(minutes)}:${two(seconds % 60)}`;
  return hours ? `${hours}:${tail}` : tail;
}

const two = (value: number) => String(value).padStart(2, '0');
const withZone = (utc: string) => (/(Z|[+-]\d\d:\d\d)$/.test(utc) ? utc : `${utc}Z`);
