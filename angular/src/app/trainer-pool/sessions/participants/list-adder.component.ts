import { LocalizationPipe } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  computed,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { textOf, userNamesIn } from './user-names';

/** People by a list that a unit has sent: pasted, or from a file. */
@Component({
  selector: 'app-list-adder',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe],
  template: `
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
        (click)="chooser().nativeElement.click()"
      >
        {{ 'TrainerPool::People:FromFile' | abpLocalization }}
      </button>
      <input
        #file
        class="visually-hidden"
        type="file"
        accept=".txt,.csv"
        tabindex="-1"
        [attr.aria-label]="'TrainerPool::People:FromFile' | abpLocalization"
        (change)="read(file.files?.[0])"
      />
    </div>
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
  readonly busy = input(false);
  readonly added = output<string[]>();

  protected readonly chooser = viewChild.required<ElementRef<HTMLInputElement>>('file');
  protected readonly text = signal('');
  protected readonly names = computed(() => userNamesIn(this.text()));

  protected async read(file: File | undefined): Promise<void> {
    if (file) this.text.set(textOf(await file.arrayBuffer()));
    this.chooser().nativeElement.value = '';
  }
}
