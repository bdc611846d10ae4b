import { Injectable, inject } from '@angular/core';
import {
  ImportRunKind,
  PersonImportRunDto,
  PersonImportService,
} from '@proxy/certification/people';
import { ImportMode } from '@proxy/platform/excel';
import { Observable, expand, last, retry, switchMap, tap, timer } from 'rxjs';
import { isOver } from './import-outcome';

const ASK_EVERY_MS = 700;
const QUIET = { skipHandleError: true };

/** Imports run in the server: begun here, and followed to their end, also after a reload of the page. */
@Injectable({ providedIn: 'root' })
export class ImportRuns {
  private readonly service = inject(PersonImportService);

  begin(kind: ImportRunKind, body: FormData, mode: ImportMode): Observable<PersonImportRunDto> {
    return kind === ImportRunKind.People
      ? this.service.import(body, mode)
      : this.service.importPhotos(body, mode);
  }

  /** Gives the run when it is over; what is seen of it until then is told. */
  follow(
    run: PersonImportRunDto,
    seen: (run: PersonImportRunDto) => void,
  ): Observable<PersonImportRunDto> {
    return this.ask(run).pipe(
      expand(now => (isOver(now) ? [] : this.ask(now))),
      tap(seen),
      last(),
    );
  }

  private ask({ id = '' }: PersonImportRunDto): Observable<PersonImportRunDto> {
    // A network that is gone for a moment ends nothing: the server goes on.
    return timer(ASK_EVERY_MS).pipe(
      switchMap(() => this.service.getRun(id, QUIET)),
      retry({ count: 20, delay: ASK_EVERY_MS }),
    );
  }
}
