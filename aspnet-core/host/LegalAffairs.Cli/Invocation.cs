using LegalAffairs.Abp.EntityFrameworkCore;

namespace LegalAffairs.Cli;

/// <summary>A command with what was given to it.</summary>
internal sealed class Invocation(
    ICommand command,
    IReadOnlyDictionary<string, string> options,
    IReadOnlyList<string> operands,
    IReadOnlyDictionary<string, string?> settings,
    TextWriter output
)
{
    private static readonly Dictionary<string, string> SettingOptions = new(StringComparer.Ordinal)
    {
        ["--database"] = DatabaseEngineConfiguration.Key,
        ["--connection"] = "ConnectionStrings:Default",
        ["--data"] = "App:DataDirectory",
    };

    public ICommand Command => command;

    public TextWriter Output => output;

    public string Operand(int index) => operands[index];

    public bool Has(string flag) => options.ContainsKey(flag);

    public string Required(string option) =>
        options.TryGetValue(option, out var value) ? value : throw new UsageException($"{command.Name} needs {option}.");

    /// <summary>The product as the environment, appsettings and the options describe it.</summary>
    public Product BuildProduct(params IEnumerable<KeyValuePair<string, string?>> overrides) =>
        Product.Build([.. settings, .. GivenSettings(), .. overrides]);

    /// <exception cref="UsageException">The words make no command.</exception>
    public static Invocation Parse(
        IReadOnlyList<ICommand> commands,
        IReadOnlyList<string> words,
        IReadOnlyDictionary<string, string?> settings,
        TextWriter output
    )
    {
        var command = commands.FirstOrDefault(c => c.Name == words[0]) ?? throw new UsageException($"there is no command \"{words[0]}\".");
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        var operands = new List<string>();
        for (var i = 1; i < words.Count; i++)
        {
            var word = words[i];
            if (command.Flags.Contains(word, StringComparer.Ordinal))
            {
                options[word] = string.Empty;
            }
            else if (SettingOptions.ContainsKey(word) || command.Options.Contains(word, StringComparer.Ordinal))
            {
                i++;
                options[word] = i < words.Count ? words[i] : throw new UsageException($"{word} needs a value.");
            }
            else if (word.StartsWith('-') || operands.Count == command.Operands.Count)
            {
                // Without the rest of the word: it may be a connection string in the wrong place.
                throw new UsageException($"{command.Name} does not take \"{word.Split('=', ';', ' ')[0]}\".");
            }
            else
            {
                operands.Add(word);
            }
        }

        return operands.Count == command.Operands.Count
            ? new Invocation(command, options, operands, settings, output)
            : throw new UsageException($"{command.Name} needs {command.Operands[operands.Count]}.");
    }

    private IEnumerable<KeyValuePair<string, string?>> GivenSettings() =>
        from option in SettingOptions
        where options.ContainsKey(option.Key)
        select KeyValuePair.Create(option.Value, (string?)options[option.Key]);
}
