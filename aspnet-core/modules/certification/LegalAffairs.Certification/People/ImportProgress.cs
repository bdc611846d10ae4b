namespace LegalAffairs.Certification.People;

/// <summary>How far an import is. It counts in memory; what is counted is written down now and then.</summary>
internal sealed class ImportProgress(Func<ImportRunState, int, int, Task> write)
{
    private int _done;
    private int _written;
    private int _total;
    private ImportRunState _state = ImportRunState.Reading;

    /// <summary>Not within a transaction: the database may have to wait for it.</summary>
    public Task EnterAsync(ImportRunState state, int total)
    {
        (_state, _total, _done, _written) = (state, total, 0, 0);
        return write(state, 0, total);
    }

    public void Advance(int by = 1) => Interlocked.Add(ref _done, by);

    /// <summary>Where nothing was counted since, as within one long transaction, there is nothing to write.</summary>
    public Task WriteAsync()
    {
        var done = Volatile.Read(ref _done);
        if (done == _written)
        {
            return Task.CompletedTask;
        }

        _written = done;
        return write(_state, done, _total);
    }
}
