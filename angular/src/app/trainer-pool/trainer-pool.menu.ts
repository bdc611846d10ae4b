import { EnvironmentProviders } from '@angular/core';
import { provideMenu } from '../layout/menu/provide-menu';

const GROUP = '::Menu:Training';

export const provideTrainerPoolMenu = (): EnvironmentProviders =>
  provideMenu([{ name: GROUP, iconClass: 'fa fa-chalkboard-user', order: 30 }]);
