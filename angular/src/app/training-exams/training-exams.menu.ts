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
    {
      name: 'TrainingExams::Menu:Exams',
      path: '/training-exams/exams',
      parentName: GROUP,
      order: 30,
      requiredPolicy: 'TrainingExams.Exams',
    },
    {
      name: 'TrainingExams::Menu:MyExams',
      path: '/training-exams/mine',
      parentName: GROUP,
      order: 5,
      requiredPolicy: 'TrainingExams.MyExams',
    },
    {
      name: 'TrainingExams::Menu:Practice',
      path: '/training-exams/practice',
      parentName: GROUP,
      order: 6,
      requiredPolicy: 'TrainingExams.Practice',
    },
    {
      name: 'TrainingExams::Menu:WrongQuestions',
      path: '/training-exams/wrong-questions',
      parentName: GROUP,
      order: 7,
      requiredPolicy: 'TrainingExams.Practice',
    },
    {
      name: 'TrainingExams::Menu:Marking',
      path: '/training-exams/marking',
      parentName: GROUP,
      order: 40,
      requiredPolicy: 'TrainingExams.Marking',
    },
    {
      name: 'TrainingExams::Menu:Results',
      path: '/training-exams/results',
      parentName: GROUP,
      order: 50,
      requiredPolicy: 'TrainingExams.Exams.Results',
    },
    {
      name: 'TrainingExams::Menu:Regrades',
      path: '/training-exams/regrades',
      parentName: GROUP,
      order: 60,
      requiredPolicy: 'TrainingExams.Exams.Regrade',
    },
    {
      name: 'TrainingExams::Menu:Appeals',
      path: '/training-exams/appeals',
      parentName: GROUP,
      order: 70,
      requiredPolicy: 'TrainingExams.Exams.Appeals',
    },
  ]);
