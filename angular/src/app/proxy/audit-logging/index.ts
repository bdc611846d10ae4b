import * as AuditLogs from './audit-logs';
export { AuditLogs };
