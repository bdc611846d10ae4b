import { EnvironmentProviders } from '@angular/core';
import { provideMenu } from '../layout/menu/provide-menu';

export const provideHomeMenu = (): EnvironmentProviders =>
  provideMenu([{ name: '::Menu:Home', path: '/', iconClass: 'fa fa-house', order: 0 }]);
