import { GetSecurityLogsInput } from '@proxy/identity/security-logs';
import { ListQuery } from '@shared/data-list/list-query';

/** Among the events to choose from: whatever kept somebody out. */
export const FAILED_SIGN_INS = 'failed';

export function securityQuery({ action, ...rest }: ListQuery): GetSecurityLogsInput {
  const chosen = action === FAILED_SIGN_INS ? { onlyFailedSignIns: true } : { action };
  return { ...rest, ...chosen } as unknown as GetSecurityLogsInput;
}
