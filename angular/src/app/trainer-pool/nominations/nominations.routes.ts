import { permissionGuard } from '@abp/ng.core';
import { Routes } from '@angular/router';
import { unsavedChangesGuard } from '@shared/forms/unsaved-changes';

const guarded = (requiredPolicy: string) => ({
  canActivate: [permissionGuard],
  data: { requiredPolicy },
});
const form = {
  ...guarded('TrainerPool.Nominations.Create'),
  canDeactivate: [unsavedChangesGuard],
  loadComponent: () =>
    import('./form/nomination-form-page.component').then(m => m.NominationFormPageComponent),
};

export const nominationsRoutes: Routes = [
  {
    path: '',
    title: 'TrainerPool::Menu:Nominations',
    ...guarded('TrainerPool.Nominations'),
    loadComponent: () =>
      import('./list/nomination-list.component').then(m => m.NominationListComponent),
  },
  { path: 'new', title: 'TrainerPool::Noms:New', ...form },
  {
    path: ':id',
    title: 'TrainerPool::Menu:Nominations',
    ...guarded('TrainerPool.Nominations'),
    loadComponent: () =>
      import('./detail/nomination-page.component').then(m => m.NominationPageComponent),
  },
  { path: ':id/edit', title: 'TrainerPool::Noms:Edit', ...form },
];
