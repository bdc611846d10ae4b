import { LocalizationPipe } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  computed,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { FileDownload } from '@shared/file-download.service';
import { ListImportComponent } from './list-import.component';
import { textOf, userNamesIn } from './user-names';

/** People by a list that a unit has sent: pasted, or from a file. */
@Component({
  selector: 'app-list-adder',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ListImportComponent, LocalizationPipe],
  template: `
    @if (workbook(); as chosen) {
      <app-list-import
        [sessionId]="sessionId()"
        [file]="chosen"
        (dropped)="workbook.set(null)"
        (added)="imported.emit($event)"
      />
    } @else {
      <label class="form-label" for="people-list">{{
        'TrainerPool::People:List' | abpLocalization
      }}</label>
      <textarea
        #box
        id="people-list"
        class="form-control"
        rows="4"
        aria-describedby="people-list-help"
        [value]="text()"
        (input)="text.set(box.value)"
      ></textarea>
      <p id="people-list-help" class="field-help">
        {{ 'TrainerPool::People:ListHelp' | abpLocalization }}
      </p>
      <div class="acts">
        <button
          type="button"
          class="btn btn-primary"
          [disabled]="!names().length || busy()"
          (click)="added.emit(names())"
        >
          {{ 'TrainerPool::People:AddMany' | abpLocalization: '' + names().length }}
        </button>
        <button
          type="button"
          class="btn btn-outline-secondary"
          (click)="chooser()?.nativeElement?.click()"
        >
          {{ 'TrainerPool::People:FromFile' | abpLocalization }}
        </button>
        <button type="button" class="btn btn-link" (click)="template()">
          {{ 'TrainerPool::People:DownloadTemplate' | abpLocalization }}
        </button>
        <input #file type="file" hidden accept=".xlsx,.csv,.txt" (change)="take(file)" />
      </div>
    }
  `,
  styles: `
    :host {
      display: block;
      margin-bottom: 16px;
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      margin-top: 8px;
    }
  `,
})
export class ListAdderComponent {
  private readonly download = inject(FileDownload);

  readonly sessionId = input.required<string>();
  readonly busy = input(false);
  readonly added = output<string[]>();
  /** From a workbook, by the server: how many were not on the list yet. */
  readonly imported = output<number>();

  protected readonly chooser = viewChild<ElementRef<HTMLInputElement>>('file');
  protected readonly workbook = signal<File | null>(null);
  protected readonly text = signal('');
  protected readonly names = computed(() => userNamesIn(this.text()));

  protected async take(chooser: HTMLInputElement): Promise<void> {
    const file = chooser.files?.[0];
    chooser.value = '';
    if (!file) return;
    if (/\.xls[xm]?$/i.test(file.name)) this.workbook.set(file);
    else this.text.set(textOf(await file.arrayBuffer()));
  }

  protected template(): void {
    this.download.get('/api/app/participant-import/template').subscribe({ error: () => undefined });
  }
}
