import { ReviewStage } from '@proxy/supervision-inspections/reviews';
import { ScoreboardCellDto } from '@proxy/supervision-inspections/scoreboards';
import { Grade } from '@proxy/supervision-inspections/grading';

/** How a cell looks: a word that tells it without colour, and the colour's class. */
export interface CellView {
  /** Localization key, or a finished text such as "+3". */
  text: string;
  /** In words, where the text is only a sign. */
  spoken?: string;
  look:
    'excellent' | 'good' | 'medium' | 'poor' | 'points' | 'overdue' | 'waiting' | 'none' | 'off';
  late: boolean;
  overridden: boolean;
}

const RESOURCE = 'SupervisionInspections::';
const GRADE_LOOKS: Record<Grade, CellView['look']> = {
  [Grade.Excellent]: 'excellent',
  [Grade.Good]: 'good',
  [Grade.Medium]: 'medium',
  [Grade.Poor]: 'poor',
};

export const signed = (points: number): string => (points > 0 ? `+${points}` : `${points}`);

export function viewOf(cell: ScoreboardCellDto): CellView {
  const marks = { late: !!cell.isLate, overridden: !!cell.isOverridden };
  if (!cell.applies) return { text: '—', look: 'off', ...marks };
  if (cell.grade) {
    return { text: `${RESOURCE}Enum:Grade.${cell.grade}`, look: GRADE_LOOKS[cell.grade], ...marks };
  }
  if (cell.points != null) return { text: signed(cell.points), look: 'points', ...marks };
  if (cell.isOverdue) return { text: `${RESOURCE}Board:Cell.Overdue`, look: 'overdue', ...marks };
  if (cell.stage === ReviewStage.Idle) {
    return { text: '—', spoken: `${RESOURCE}Board:Idle`, look: 'none', ...marks };
  }
  if (cell.stage) {
    return { text: `${RESOURCE}Board:Cell.Stage.${cell.stage}`, look: 'waiting', ...marks };
  }
  return { text: `${RESOURCE}Board:Cell.Open`, look: 'none', ...marks };
}

/** Worth a second look: graded 中 or 差, overdue, or sent back. */
export const isProblem = (cell: ScoreboardCellDto): boolean =>
  !!cell.applies &&
  (!!cell.isOverdue ||
    cell.stage === ReviewStage.Returned ||
    (cell.grade != null && cell.grade <= Grade.Medium));
