import { Routes } from '@angular/router';

const page = () => import('../../layout/status-page.component').then(m => m.StatusPageComponent);

export const taskPlansRoutes: Routes = [
  { path: '', data: { status: 'NotFound' }, loadComponent: page },
  { path: 'new', data: { status: 'NotFound' }, loadComponent: page },
  { path: ':id', data: { status: 'NotFound' }, loadComponent: page },
];
