import { EnvironmentProviders } from '@angular/core';
import { provideHomeCards } from '../home/home-cards';

export const provideTrainingExamsHomeCards = (): EnvironmentProviders =>
  provideHomeCards([
    {
      title: 'TrainingExams::Menu:MyExams',
      requiredPolicy: 'TrainingExams.MyExams',
      order: 35,
      load: () => import('./my-exams/my-exams-card.component').then(m => m.MyExamsCardComponent),
    },
  ]);
