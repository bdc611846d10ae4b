import { Routes } from '@angular/router';

export const trainerPoolRoutes: Routes = [];
