import { Routes } from '@angular/router';

export const examsRoutes: Routes = [];
