import {
  CUSTOM_HTTP_ERROR_HANDLER_PRIORITY,
  CustomHttpErrorHandlerService,
} from '@abp/ng.theme.shared';
import { HttpErrorResponse } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Router } from '@angular/router';
import { ErrorDialog } from './error-dialog.service';
import { InlineErrors } from './inline-errors';
import { serverError } from './server-error';

/**
 * Stands before ABP's own handlers, which would cover or replace the page. 401 is left to them:
 * it ends in the sign-in page.
 */
@Injectable({ providedIn: 'root' })
export class ServerErrorHandler implements CustomHttpErrorHandlerService {
  private readonly dialog = inject(ErrorDialog);
  private readonly inline = inject(InlineErrors);
  private readonly router = inject(Router);
  private error: unknown;

  readonly priority = CUSTOM_HTTP_ERROR_HANDLER_PRIORITY.veryHigh + 1;

  canHandle(error: unknown): boolean {
    this.error = error;
    return (error as { status?: number }).status !== 401;
  }

  execute(): void {
    if (this.inline.active) return;
    // ABP's permission guard reports a bare 403 when it turns somebody away from a page.
    if (this.error instanceof HttpErrorResponse) this.dialog.show(serverError(this.error));
    else void this.router.navigateByUrl('/no-access', { skipLocationChange: true });
  }
}
