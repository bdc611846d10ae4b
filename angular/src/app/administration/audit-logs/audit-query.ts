import { GetAuditLogsInput } from '@proxy/audit-logging/audit-logs';
import { ListQuery } from '@shared/data-list/list-query';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Days in Shanghai become moments: from the start of the first to the end of the last. */
export function auditQuery({ from, to, result, ...rest }: ListQuery): GetAuditLogsInput {
  return {
    ...rest,
    onlyFailures: result === 'failures' || undefined,
    onlyRefused: result === 'refused' || undefined,
    from: from ? `${from}T00:00:00+08:00` : undefined,
    to: to ? new Date(Date.parse(`${to}T00:00:00+08:00`) + DAY_MS).toISOString() : undefined,
  } as unknown as GetAuditLogsInput;
}
