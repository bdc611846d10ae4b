import * as DataScopes from './data-scopes';
import * as Draws from './draws';
import * as Excel from './excel';
import * as Files from './files';
import * as Notifications from './notifications';
import * as OrganizationUnits from './organization-units';
import * as Settings from './settings';
import * as UnitMembers from './unit-members';
import * as WorkingCalendars from './working-calendars';
export {
  DataScopes,
  Draws,
  Excel,
  Files,
  Notifications,
  OrganizationUnits,
  Settings,
  UnitMembers,
  WorkingCalendars,
};
