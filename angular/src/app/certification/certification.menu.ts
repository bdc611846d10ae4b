import { EnvironmentProviders } from '@angular/core';
import { provideMenu } from '../layout/menu/provide-menu';

const GROUP = '::Menu:Personnel';

export const provideCertificationMenu = (): EnvironmentProviders =>
  provideMenu([
    { name: GROUP, iconClass: 'fa fa-id-card', order: 40 },
    {
      name: 'Certification::Menu:Bodies',
      path: '/certification/bodies',
      parentName: GROUP,
      order: 10,
      requiredPolicy: 'Certification.Bodies',
    },
    {
      name: 'Certification::Menu:People',
      path: '/certification/people',
      parentName: GROUP,
      order: 20,
      requiredPolicy: 'Certification.People',
    },
  ]);
