import { LocalizationPipe } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  booleanAttribute,
  computed,
  input,
  output,
  signal,
} from '@angular/core';
import {
  CONTACT_COLUMNS,
  ContactColumn,
  ContactRow,
  MAX_CONTACTS,
  blankRow,
  filled,
  pastedCells,
  problemOf,
} from './contact-rows';

const LABELS: Record<ContactColumn, string> = {
  name: 'SupervisionInspections::Contact:Name',
  position: 'SupervisionInspections::DisplayName:Position',
  phone: 'SupervisionInspections::DisplayName:Phone',
};

const LENGTHS: Record<ContactColumn, number> = { name: 100, position: 100, phone: 30 };

/** Contacts of a survey; rows copied from a spreadsheet can be pasted into any cell. */
@Component({
  selector: 'app-contacts-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe],
  templateUrl: './contacts-table.component.html',
  styleUrl: './contacts-table.component.scss',
})
export class ContactsTableComponent {
  readonly rows = input.required<readonly ContactRow[]>();
  readonly readOnly = input(false, { transform: booleanAttribute });
  /** Shows what is missing, also in rows that nobody has touched. */
  readonly checked = input(false);
  readonly rowsChange = output<ContactRow[]>();

  protected readonly columns = CONTACT_COLUMNS;
  protected readonly labels = LABELS;
  protected readonly lengths = LENGTHS;
  /** Nobody is told off while typing. */
  protected readonly active = signal<number | null>(null);
  protected readonly full = computed(() => this.rows().length >= MAX_CONTACTS);
  protected readonly problems = computed(() =>
    this.rows().map(row => {
      const problem = problemOf(row, this.rows());
      const told = this.checked() || this.active() !== row.key;
      return told && problem && !this.readOnly() ? problem : null;
    }),
  );

  protected change(key: number, column: ContactColumn, value: string): void {
    this.rowsChange.emit(
      this.rows().map(row => (row.key === key ? { ...row, [column]: value } : row)),
    );
  }

  protected paste(event: ClipboardEvent, at: number, column: ContactColumn): void {
    const text = event.clipboardData?.getData('text') ?? '';
    if (!/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    this.rowsChange.emit(filled(this.rows(), at, column, pastedCells(text)));
  }

  protected add(): void {
    this.rowsChange.emit([...this.rows(), blankRow()]);
  }

  protected remove(key: number): void {
    this.rowsChange.emit(this.rows().filter(row => row.key !== key));
  }
}
