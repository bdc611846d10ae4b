import { SessionStateService } from '@abp/ng.core';
import { Pipe, PipeTransform, inject } from '@angular/core';

const ZONE = 'Asia/Shanghai';

/** A stored UTC moment as people here write it; `day` leaves the time out. */
@Pipe({ name: 'appLocalTime' })
export class LocalTimePipe implements PipeTransform {
  private readonly session = inject(SessionStateService);

  transform(utc: string | null | undefined, form: 'minute' | 'day' = 'minute'): string {
    return utc ? formatLocalTime(utc, form, this.session.getLanguage()) : '';
  }
}

export function formatLocalTime(
  utc: string,
  form: 'minute' | 'day' = 'minute',
  language = 'zh-Hans',
): string {
  const time: Intl.DateTimeFormatOptions =
    form === 'minute' ? { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } : {};
  return new Intl.DateTimeFormat(language, {
    timeZone: ZONE,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    ...time,
  }).format(new Date(/(Z|[+-]\d\d:\d\d)$/.test(utc) ? utc : `${utc}Z`));
}
