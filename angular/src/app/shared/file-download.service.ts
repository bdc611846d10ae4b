import { HttpClient, HttpErrorResponse, HttpResponse } from '@angular/common/http';
import { DOCUMENT, Injectable, inject } from '@angular/core';
import { Observable, catchError, from, map, switchMap, throwError } from 'rxjs';
import { ErrorDialog } from './errors/error-dialog.service';
import { serverError } from './errors/server-error';

type QueryParams = Record<string, string | number | boolean | null | undefined>;

/** Saves a file from the API; a refusal is shown in the server's words. */
@Injectable({ providedIn: 'root' })
export class FileDownload {
  private readonly http = inject(HttpClient);
  private readonly errors = inject(ErrorDialog);
  private readonly document = inject(DOCUMENT);

  /** Completes when the file was handed to the browser. The server's file name wins over `name`. */
  get(url: string, params: QueryParams = {}, name = 'download'): Observable<void> {
    return this.http
      .get(url, { params: given(params), responseType: 'blob', observe: 'response' })
      .pipe(
        map(response => this.save(response, name)),
        catchError((error: unknown) =>
          from(withJson(error)).pipe(
            switchMap(readable => {
              this.errors.show(serverError(readable));
              return throwError(() => readable);
            }),
          ),
        ),
      );
  }

  /** For a file that an act brings forth; whoever asked shows the refusal. */
  post(url: string, body: object, name = 'download'): Observable<void> {
    return this.http.post(url, body, { responseType: 'blob', observe: 'response' }).pipe(
      map(response => this.save(response, name)),
      catchError((error: unknown) =>
        from(withJson(error)).pipe(switchMap(readable => throwError(() => readable))),
      ),
    );
  }

  private save({ body, headers }: HttpResponse<Blob>, fallback: string): void {
    if (!body) return;
    const link = this.document.createElement('a');
    link.href = URL.createObjectURL(body);
    link.download = fileName(headers.get('Content-Disposition')) ?? fallback;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }
}

/** RFC 6266: `filename*` carries Chinese names, `filename` is its fallback. */
export function fileName(disposition: string | null): string | undefined {
  const extended = /filename\*=(?:UTF-8|utf-8)''([^;]+)/.exec(disposition ?? '')?.[1];
  if (extended) return decodeURIComponent(extended);
  return /filename="?([^";]+)"?/.exec(disposition ?? '')?.[1];
}

function given(params: QueryParams): Record<string, string | number | boolean> {
  return Object.fromEntries(
    Object.entries(params).filter((entry): entry is [string, string | number | boolean] => {
      const value = entry[1];
      return value !== null && value !== undefined && value !== '';
    }),
  );
}

/** The error's body arrives as a blob, since a file was asked for. */
async function withJson(error: unknown): Promise<unknown> {
  if (!(error instanceof HttpErrorResponse) || !(error.error instanceof Blob)) return error;
  const { status, statusText, headers } = error;
  const text = await error.error.text();
  const body: unknown = headers.get('Content-Type')?.includes('json') ? JSON.parse(text) : null;
  return new HttpErrorResponse({ error: body, status, statusText, headers });
}
