import { Injectable, signal } from '@angular/core';
import { ServerError } from './server-error';

@Injectable({ providedIn: 'root' })
export class ErrorDialog {
  private readonly error = signal<ServerError | null>(null);
  readonly current = this.error.asReadonly();

  show(error: ServerError): void {
    this.error.set(error);
  }

  close(): void {
    this.error.set(null);
  }
}
