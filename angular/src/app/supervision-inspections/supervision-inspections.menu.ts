import { EnvironmentProviders } from '@angular/core';
import { provideMenu } from '../layout/menu/provide-menu';

const GROUP = '::Menu:Inspections';

export const provideSupervisionInspectionsMenu = (): EnvironmentProviders =>
  provideMenu([
    { name: GROUP, iconClass: 'fa fa-clipboard-check', order: 10 },
    {
      name: 'SupervisionInspections::Menu:Reporting',
      path: '/supervision/reporting',
      parentName: GROUP,
      order: 10,
      requiredPolicy: 'SupervisionInspections.Reporting',
    },
    {
      name: 'SupervisionInspections::Menu:Reviews',
      path: '/supervision/reviews',
      parentName: GROUP,
      order: 20,
      requiredPolicy: 'SupervisionInspections.Review',
    },
    {
      name: 'SupervisionInspections::Menu:Scoreboard',
      path: '/supervision/scoreboard',
      parentName: GROUP,
      order: 30,
      requiredPolicy: 'SupervisionInspections.Scoreboard',
    },
    {
      name: 'SupervisionInspections::Menu:TaskPlans',
      path: '/supervision/task-plans',
      parentName: GROUP,
      order: 40,
      requiredPolicy: 'SupervisionInspections.TaskPlans',
    },
  ]);
