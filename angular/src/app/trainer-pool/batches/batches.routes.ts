import { permissionGuard } from '@abp/ng.core';
import { Routes } from '@angular/router';
import { unsavedChangesGuard } from '@shared/forms/unsaved-changes';

const guarded = (requiredPolicy: string) => ({
  canActivate: [permissionGuard],
  data: { requiredPolicy },
});
const form = {
  ...guarded('TrainerPool.Batches.Edit'),
  canDeactivate: [unsavedChangesGuard],
  loadComponent: () =>
    import('./form/batch-form-page.component').then(m => m.BatchFormPageComponent),
};

export const batchesRoutes: Routes = [
  {
    path: '',
    title: 'TrainerPool::Menu:Batches',
    ...guarded('TrainerPool.Batches'),
    loadComponent: () => import('./list/batch-list.component').then(m => m.BatchListComponent),
  },
  { path: 'new', title: 'TrainerPool::Batches:New', ...form },
  {
    path: ':id',
    title: 'TrainerPool::Menu:Batches',
    ...guarded('TrainerPool.Batches'),
    loadComponent: () => import('./detail/batch-page.component').then(m => m.BatchPageComponent),
  },
  { path: ':id/edit', title: 'TrainerPool::Batches:Edit', ...form },
  {
    path: ':id/notice',
    title: 'TrainerPool::Batches:Notice',
    ...guarded('TrainerPool.Batches'),
    loadComponent: () => import('./notice/notice-page.component').then(m => m.NoticePageComponent),
  },
];
