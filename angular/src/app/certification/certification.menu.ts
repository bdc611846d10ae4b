import { EnvironmentProviders } from '@angular/core';
import { provideMenu } from '../layout/menu/provide-menu';

const GROUP = '::Menu:Personnel';

export const provideCertificationMenu = (): EnvironmentProviders =>
  provideMenu([{ name: GROUP, iconClass: 'fa fa-id-card', order: 40 }]);
