import { LocalizationService } from '@abp/ng.core';
import { inject, signal } from '@angular/core';
import { ImportMode } from '@proxy/platform/excel';
import { Observable, finalize } from 'rxjs';
import { InlineErrors } from '../errors/inline-errors';
import { ServerError, serverError } from '../errors/server-error';
import { UploadRules, refusal } from '../file-upload/upload-rules';

/** What a dry run or an import says of a file. */
export interface Findings {
  total: number;
  /** How many can be imported. */
  good: number;
  errorCount?: number;
  errors?: readonly string[];
  warnings?: readonly string[];
  importedCount?: number;
}

interface Work<T> {
  rules: UploadRules;
  /** Looks into the file before it is tried, such as for its format. */
  prepare?: (file: File) => Promise<void>;
  /** False where something is missing that a trial needs not; the page says what. */
  mayImport?: () => boolean;
  send: (body: FormData, mode: ImportMode) => Observable<T>;
  /** Something is in the database now. */
  imported: (count: number) => void;
}

/** A file that is tried first, and imported when the person has seen what would happen. */
export class FileImport<T extends { importedCount?: number }> {
  private readonly inline = inject(InlineErrors);
  private readonly words = inject(LocalizationService);

  readonly file = signal<File | null>(null);
  readonly busy = signal(false);
  readonly report = signal<T | null>(null);
  readonly error = signal<ServerError | null>(null);

  constructor(private readonly work: Work<T>) {}

  get rules(): UploadRules {
    return this.work.rules;
  }

  async tryOut(file: File | undefined): Promise<void> {
    if (!file || this.busy() || !this.take(file)) return;
    await this.work.prepare?.(file);
    this.run(ImportMode.DryRun);
  }

  forget(): void {
    this.file.set(null);
    this.report.set(null);
    this.error.set(null);
  }

  run(mode: ImportMode): void {
    const file = this.file();
    if (!file || this.busy()) return;
    if (mode !== ImportMode.DryRun && this.work.mayImport?.() === false) return;
    const body = new FormData();
    body.append('file', file, file.name);
    this.busy.set(true);
    this.error.set(null);
    this.report.set(null);
    this.inline
      .within(this.work.send(body, mode))
      .pipe(finalize(() => this.busy.set(false)))
      .subscribe({
        next: report => this.show(report),
        error: (error: unknown) => this.error.set(serverError(error)),
      });
  }

  /** False where the file is none to try: the reason is shown. */
  private take(file: File): boolean {
    this.forget();
    this.file.set(file);
    const problem = refusal(file, this.work.rules);
    if (!problem) return true;
    const message = this.words.instant(problem.key, ...problem.params);
    this.error.set({ message, validationErrors: [] });
    return false;
  }

  private show(report: T): void {
    this.report.set(report);
    if (report.importedCount) this.work.imported(report.importedCount);
  }
}
