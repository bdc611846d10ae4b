import { EnvironmentProviders } from '@angular/core';
import { provideMenu } from '../layout/menu/provide-menu';

const GROUP = '::Menu:Exams';

export const provideTrainingExamsMenu = (): EnvironmentProviders =>
  provideMenu([
    { name: GROUP, iconClass: 'fa fa-graduation-cap', order: 20 },
    {
      name: 'TrainingExams::Menu:Questions',
      path: '/training-exams/questions',
      parentName: GROUP,
      order: 10,
      requiredPolicy: 'TrainingExams.Questions',
    },
    {
      name: 'TrainingExams::Menu:Papers',
      path: '/training-exams/papers',
      parentName: GROUP,
      order: 20,
      requiredPolicy: 'TrainingExams.Papers',
    },
  ]);
