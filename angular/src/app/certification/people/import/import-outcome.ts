import { ImportRunKind, ImportRunState, PersonImportRunDto } from '@proxy/certification/people';
import { ImportMode } from '@proxy/platform/excel';

/** What an import came to, whether of a list or of photos. */
export interface Outcome {
  total: number;
  good: number;
  errorCount: number;
  errors: readonly string[];
  errorFileId?: string | null;
  importedCount: number;
  isDry: boolean;
  problem?: string | null;
  kind: ImportRunKind;
}

export const isOver = ({ state }: PersonImportRunDto): boolean =>
  (state ?? ImportRunState.Reading) >= ImportRunState.Done;

export function outcomeOf(run: PersonImportRunDto): Outcome {
  const { people, photos, mode, problem, kind = ImportRunKind.People } = run;
  return {
    total: people?.totalRows ?? photos?.totalCount ?? 0,
    good: people?.goodRows ?? photos?.matchedCount ?? 0,
    errorCount: people?.errorCount ?? photos?.problemCount ?? 0,
    errors: people?.errors ?? photos?.problems ?? [],
    errorFileId: people?.errorFileId ?? photos?.errorFileId,
    importedCount: people?.importedCount ?? photos?.savedCount ?? 0,
    isDry: mode === ImportMode.DryRun,
    problem,
    kind,
  };
}

/** In hundredths; null where nothing is counted. */
export const percentOf = ({ done = 0, total = 0 }: PersonImportRunDto): number | null =>
  total > 0 ? Math.floor((done * 100) / total) : null;
