import * as Accounts from './accounts';
import * as PermissionManagement from './permission-management';
import * as Roles from './roles';
import * as SecurityLogs from './security-logs';
import * as Users from './users';
export { Accounts, PermissionManagement, Roles, SecurityLogs, Users };
