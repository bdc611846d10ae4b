import { EnvironmentProviders } from '@angular/core';
import { provideMenu } from '../layout/menu/provide-menu';

const GROUP = '::Menu:Personnel';

export const provideCertificationMenu = (): EnvironmentProviders =>
  provideMenu([
    { name: GROUP, iconClass: 'fa fa-id-card', order: 40 },
    {
      name: 'Certification::Menu:Certificates',
      path: '/certification/certificates',
      parentName: GROUP,
      order: 30,
      requiredPolicy: 'Certification.Certificates',
    },
    {
      name: 'Certification::Menu:Issuing',
      path: '/certification/issuing',
      parentName: GROUP,
      order: 40,
      requiredPolicy: 'Certification.Certificates.Issue',
    },
    {
      name: 'Certification::Menu:AnnualReview',
      path: '/certification/annual-review',
      parentName: GROUP,
      order: 50,
      requiredPolicy: 'Certification.Certificates.ReviewAnnually',
    },
    {
      name: 'Certification::Menu:Settings',
      path: '/certification/settings',
      parentName: GROUP,
      order: 90,
      requiredPolicy: 'Certification.Certificates.Settings',
    },
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
