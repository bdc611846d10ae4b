import { permissionGuard } from '@abp/ng.core';
import { Routes } from '@angular/router';

/** Beside the frame: the room sees the code and nothing else. */
export const presenterRoutes: Routes = [
  {
    path: ':id',
    title: 'TrainerPool::Screen:Title',
    canActivate: [permissionGuard],
    data: { requiredPolicy: 'TrainerPool.SignInCode' },
    loadComponent: () => import('./presenter-page.component').then(m => m.PresenterPageComponent),
  },
];
