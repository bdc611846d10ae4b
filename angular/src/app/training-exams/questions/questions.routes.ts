import { permissionGuard } from '@abp/ng.core';
import { Routes } from '@angular/router';
import { unsavedChangesGuard } from '@shared/forms/unsaved-changes';

const editing = {
  canActivate: [permissionGuard],
  data: { requiredPolicy: 'TrainingExams.Questions.Edit' },
  canDeactivate: [unsavedChangesGuard],
  loadComponent: () => import('./editor/editor-page.component').then(m => m.EditorPageComponent),
};

export const questionsRoutes: Routes = [
  {
    path: '',
    loadComponent: () =>
      import('./list/question-list.component').then(m => m.QuestionListComponent),
  },
  { path: 'new', title: 'TrainingExams::Questions:New', ...editing },
  {
    path: 'import',
    title: 'TrainingExams::Questions:Import',
    canActivate: [permissionGuard],
    data: { requiredPolicy: 'TrainingExams.Questions.Import' },
    loadComponent: () => import('./import/import-page.component').then(m => m.ImportPageComponent),
  },
  {
    path: ':id',
    loadComponent: () =>
      import('./detail/question-page.component').then(m => m.QuestionPageComponent),
  },
  { path: ':id/edit', title: 'TrainingExams::Questions:Edit', ...editing },
];
