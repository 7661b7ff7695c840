using Leveransstrategi.Application.Common;

namespace Leveransstrategi.TestSupport;

/// <summary>Testanvändare (a user in tests) med de roller och organisationer som testet ger den.</summary>
public sealed class Testanvandare : ICurrentUser
{
    /// <summary>Någon utan konto (anonymous).</summary>
    public static Testanvandare UtanKonto { get; } = new();

    /// <summary>Roller (roles).</summary>
    public IReadOnlyCollection<string> Roller { get; init; } = [];

    /// <inheritdoc/>
    public Guid? Id { get; init; }

    /// <inheritdoc/>
    public string Namn { get; init; } = "Utan konto";

    /// <inheritdoc/>
    public string? BegaransId => "test";

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Organisationer { get; init; } = [];

    /// <summary>En inloggad med en roll (signed in with a role).</summary>
    /// <param name="roll">Rollen (the role).</param>
    /// <param name="organisationer">Organisationernas slug (slugs).</param>
    public static Testanvandare Med(string roll, params string[] organisationer) => new()
    {
        Id = Guid.CreateVersion7(),
        Namn = Application.Common.Roller.Namn(roll),
        Roller = [roll],
        Organisationer = organisationer,
    };

    /// <inheritdoc/>
    public bool Far(Behorighet behorighet) => Application.Common.Roller.Ger(Id is not null, Roller, behorighet);
}
