import { permissionGuard } from '@abp/ng.core';
import { Routes } from '@angular/router';
import { unsavedChangesGuard } from '@shared/forms/unsaved-changes';

const results = {
  canActivate: [permissionGuard],
  data: { requiredPolicy: 'TrainingExams.Exams.Results' },
};
const marking = {
  canActivate: [permissionGuard],
  data: { requiredPolicy: 'TrainingExams.Marking' },
};

/** Below one exam: what came out of it, and the marking of its short answers. */
export const examResultsRoutes: Routes = [
  {
    path: 'results/:id',
    title: 'TrainingExams::Menu:Results',
    ...results,
    loadComponent: () =>
      import('./overview/results-page.component').then(m => m.ResultsPageComponent),
  },
  {
    path: 'results/:id/items',
    title: 'TrainingExams::Results:Questions',
    ...results,
    loadComponent: () => import('./items/items-page.component').then(m => m.ItemsPageComponent),
  },
  {
    path: 'results/:id/units/:unitId',
    title: 'TrainingExams::Sheet:Title',
    ...results,
    loadComponent: () => import('./sheet/sheet-page.component').then(m => m.SheetPageComponent),
  },
  {
    path: 'marking/:id',
    title: 'TrainingExams::Menu:Marking',
    ...marking,
    loadComponent: () =>
      import('../marking/marking-questions.component').then(m => m.MarkingQuestionsComponent),
  },
  {
    path: 'marking/:id/:ordinal',
    title: 'TrainingExams::Menu:Marking',
    ...marking,
    canDeactivate: [unsavedChangesGuard],
    loadComponent: () => import('../marking/desk-page.component').then(m => m.DeskPageComponent),
  },
];
