import { SessionStateService } from '@abp/ng.core';
import { Pipe, PipeTransform, inject } from '@angular/core';

const ZONE = 'Asia/Shanghai';

type TimeForm = 'minute' | 'second' | 'day' | 'clock';

const DAY: Intl.DateTimeFormatOptions = { year: 'numeric', month: '2-digit', day: '2-digit' };
const MINUTE: Intl.DateTimeFormatOptions = {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
};

const FORMS: Record<TimeForm, Intl.DateTimeFormatOptions> = {
  day: DAY,
  minute: { ...DAY, ...MINUTE },
  second: { ...DAY, ...MINUTE, second: '2-digit' },
  clock: { ...MINUTE, second: '2-digit' },
};

/** A stored UTC moment as people here write it; `day` leaves the time out, `clock` the day. */
@Pipe({ name: 'appLocalTime' })
export class LocalTimePipe implements PipeTransform {
  private readonly session = inject(SessionStateService);

  transform(utc: string | null | undefined, form: TimeForm = 'minute'): string {
    return utc ? formatLocalTime(utc, form, this.session.getLanguage()) : '';
  }
}

export function formatLocalTime(
  utc: string,
  form: TimeForm = 'minute',
  language = 'zh-Hans',
): string {
  return new Intl.DateTimeFormat(language, {
    ...FORMS[form],
    timeZone: ZONE,
  }).format(new Date(/(Z|[+-]\d\d:\d\d)$/.test(utc) ? utc : `${utc}Z`));
}
