import { permissionGuard } from '@abp/ng.core';
import { Routes } from '@angular/router';

export const myTrainingRoutes: Routes = [
  {
    path: '',
    loadComponent: () =>
      import('./list/my-training-list.component').then(m => m.MyTrainingListComponent),
  },
  {
    path: ':id',
    loadComponent: () =>
      import('./detail/my-training-page.component').then(m => m.MyTrainingPageComponent),
  },
  {
    path: ':id/sign-in',
    title: 'TrainerPool::SignIn:Title',
    canActivate: [permissionGuard],
    data: { requiredPolicy: 'TrainerPool.MyTraining' },
    loadComponent: () =>
      import('./sign-in/sign-in-page.component').then(m => m.SignInPageComponent),
  },
  {
    path: ':id/evaluation',
    title: 'TrainerPool::Evaluation:Title',
    canActivate: [permissionGuard],
    data: { requiredPolicy: 'TrainerPool.MyTraining' },
    loadComponent: () =>
      import('./evaluation/evaluation-page.component').then(m => m.EvaluationPageComponent),
  },
];
