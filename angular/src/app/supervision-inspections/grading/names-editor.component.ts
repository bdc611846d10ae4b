import { LocalizationPipe } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  inject,
  input,
  model,
  output,
} from '@angular/core';
import { MoveButtonsComponent } from '@shared/forms/move-buttons.component';
import { moved } from '@shared/forms/moved';
import { MAX_NAMES, MAX_NAME_LENGTH } from './grading-rule';

/** A short list of names, one line each; Enter opens the next line, pasting several fills several. */
@Component({
  selector: 'app-names-editor',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, MoveButtonsComponent],
  templateUrl: './names-editor.component.html',
  styleUrl: './names-editor.component.scss',
})
export class NamesEditorComponent {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  readonly names = model.required<readonly string[]>();
  /** "标准": stands before the number of each line. */
  readonly label = input.required<string>();
  readonly inputId = input.required<string>();
  readonly left = output();

  protected readonly maxNames = MAX_NAMES;
  protected readonly maxLength = MAX_NAME_LENGTH;

  protected rename(index: number, name: string): void {
    this.names.update(names => names.map((old, i) => (i === index ? name : old)));
  }

  protected add(after = this.names().length - 1): void {
    if (this.names().length >= MAX_NAMES) return;
    this.names.update(names => spliced(names, after + 1, 0, ''));
    this.focus(after + 1);
  }

  protected remove(index: number): void {
    this.names.update(names => spliced(names, index, 1));
    this.focus(Math.max(index - 1, 0));
  }

  protected move(index: number, step: number): void {
    this.names.update(names => moved(names, index, step));
  }

  protected paste(index: number, event: ClipboardEvent): void {
    const lines = (event.clipboardData?.getData('text') ?? '')
      .split(/[\n|｜]+/)
      .map(line => line.trim())
      .filter(Boolean);
    if (lines.length < 2) return;
    event.preventDefault();
    const room = MAX_NAMES - this.names().length + 1;
    this.names.update(names => spliced(names, index, 1, ...lines.slice(0, room)));
  }

  private focus(index: number): void {
    setTimeout(() => this.host.querySelectorAll('input')[index]?.focus());
  }
}

function spliced(names: readonly string[], start: number, count: number, ...added: string[]) {
  const copy = [...names];
  copy.splice(start, count, ...added);
  return copy;
}
