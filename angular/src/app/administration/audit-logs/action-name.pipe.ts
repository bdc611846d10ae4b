import { LocalizationService } from '@abp/ng.core';
import { Pipe, PipeTransform, inject } from '@angular/core';
import { AuditLogDto } from '@proxy/audit-logging/audit-logs';

/** What was done, in the reader's words; a job's or an unnamed call's own name where there are none. */
@Pipe({ name: 'appActionName' })
export class ActionNamePipe implements PipeTransform {
  private readonly texts = inject(LocalizationService);

  transform({ action, url }: AuditLogDto): string {
    if (!action) return url ?? '—';
    return this.texts.instant({ key: `AuditLogging::Action:${action}`, defaultValue: action });
  }
}
