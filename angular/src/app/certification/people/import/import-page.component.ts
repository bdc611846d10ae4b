import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, DestroyRef, inject, signal } from '@angular/core';
import { rxResource, takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import {
  ImportRunKind,
  PersonImportRunDto,
  PersonImportService,
} from '@proxy/certification/people';
import { ErrorTextComponent } from '@shared/errors/error-text.component';
import { InlineErrors } from '@shared/errors/inline-errors';
import { FileDownload } from '@shared/file-download.service';
import { FileDropComponent } from '@shared/file-upload/file-drop.component';
import { ChosenFileComponent } from '@shared/import/chosen-file.component';
import { FileImport } from '@shared/import/file-import';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { shown } from '@shared/shown';
import { map, switchMap, tap } from 'rxjs';
import { ImportHistoryComponent } from './import-history.component';
import { Outcome, isOver, outcomeOf } from './import-outcome';
import { ImportProgressComponent } from './import-progress.component';
import { ImportResultComponent } from './import-result.component';
import { ImportRuns } from './import-runs';

const MEGABYTE = 1024 * 1024;
const RULES = {
  [ImportRunKind.People]: { types: ['.xlsx', '.csv'], maxBytes: 20 * MEGABYTE },
  [ImportRunKind.Photos]: { types: ['.zip'], maxBytes: 200 * MEGABYTE },
};

/** People as a file, and their photos as a ZIP: tried first, imported when one has seen what would happen. */
@Component({
  selector: 'app-people-import-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ChosenFileComponent,
    ErrorTextComponent,
    FileDropComponent,
    ImportHistoryComponent,
    ImportProgressComponent,
    ImportResultComponent,
    LocalizationPipe,
    PageHeaderComponent,
    RouterLink,
  ],
  templateUrl: './import-page.component.html',
  styleUrl: './import-page.component.scss',
})
export class ImportPageComponent {
  private readonly service = inject(PersonImportService);
  private readonly runs = inject(ImportRuns);
  private readonly inline = inject(InlineErrors);
  private readonly download = inject(FileDownload);
  private readonly destroyed = inject(DestroyRef);

  protected readonly kinds = [ImportRunKind.People, ImportRunKind.Photos];
  protected readonly kind = signal(ImportRunKind.People);
  /** What the server is at, whoever of the page's lives began it. */
  protected readonly running = signal<PersonImportRunDto | null>(null);
  /** Of an import whose file this page does not have, after a reload. */
  protected readonly earlier = signal<Outcome | null>(null);
  protected readonly works = {
    [ImportRunKind.People]: this.workOf(ImportRunKind.People),
    [ImportRunKind.Photos]: this.workOf(ImportRunKind.Photos),
  };
  protected readonly rules = RULES;

  protected readonly resource = rxResource({
    stream: () =>
      this.inline.within(this.service.getRuns()).pipe(
        map(({ items }) => items ?? []),
        tap(([latest]) => this.takeUp(latest)),
      ),
  });
  protected readonly history = shown(this.resource);

  protected take(file: File | undefined): void {
    const work = this.works[this.kind()];
    this.earlier.set(null);
    void work.tryOut(file);
  }

  protected template(): void {
    this.download.get('/api/app/person-import/template').subscribe({ error: () => undefined });
  }

  /** The page was loaded anew while the server went on. */
  private takeUp(run: PersonImportRunDto | undefined): void {
    if (!run || isOver(run) || this.running()) return;
    this.kind.set(run.kind ?? ImportRunKind.People);
    this.running.set(run);
    this.runs
      .follow(run, now => this.running.set(now))
      .pipe(takeUntilDestroyed(this.destroyed))
      .subscribe({ next: done => this.earlier.set(this.finish(done)) });
  }

  private workOf(kind: ImportRunKind) {
    return new FileImport<Outcome>({
      rules: RULES[kind],
      send: (body, mode) =>
        this.runs.begin(kind, body, mode).pipe(
          tap(run => this.running.set(run)),
          switchMap(run => this.runs.follow(run, now => this.running.set(now))),
          map(run => this.finish(run)),
        ),
      imported: () => undefined,
    });
  }

  private finish(run: PersonImportRunDto): Outcome {
    this.running.set(null);
    this.resource.reload();
    return outcomeOf(run);
  }
}
