import { provideZoneChangeDetection } from '@angular/core';

export default [provideZoneChangeDetection()];
