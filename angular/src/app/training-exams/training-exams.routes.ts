import { permissionGuard } from '@abp/ng.core';
import { Routes } from '@angular/router';

export const trainingExamsRoutes: Routes = [
  {
    path: 'questions',
    title: 'TrainingExams::Menu:Questions',
    canActivate: [permissionGuard],
    data: { requiredPolicy: 'TrainingExams.Questions' },
    loadChildren: () => import('./questions/questions.routes').then(m => m.questionsRoutes),
  },
  {
    path: 'papers',
    title: 'TrainingExams::Menu:Papers',
    canActivate: [permissionGuard],
    data: { requiredPolicy: 'TrainingExams.Papers' },
    loadChildren: () => import('./papers/papers.routes').then(m => m.papersRoutes),
  },
];
