using Leveransstrategi.Domain.Anvisningar;

namespace Leveransstrategi.Application.Features.Anvisningar.Sammanfogning;

/// <summary>En punkt och avsnittet som den står i (a clause and its section).</summary>
/// <param name="Punkt">Punkten (the clause).</param>
/// <param name="Avsnitt">Avsnittet (the section).</param>
internal sealed record Placerad(Punkt Punkt, AvsnittsId Avsnitt);

/// <summary>Textregister (index of a text): punkter och avsnitt efter identitet, så att en sammanfogning läser varje text en gång.</summary>
internal sealed class Textregister
{
    /// <summary>Läser en text (indexes a text).</summary>
    /// <param name="text">Texten (the text).</param>
    public Textregister(Anvisningstext text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Ordning = [.. text.Avsnitt.Select(avsnitt => avsnitt.Id)];
        Avsnitt = text.Avsnitt.ToDictionary(avsnitt => avsnitt.Id);
        Punkter = text.Avsnitt
            .SelectMany(avsnitt => avsnitt.Punkter.Select(punkt => new Placerad(punkt, avsnitt.Id)))
            .ToDictionary(placerad => placerad.Punkt.Id);
    }

    /// <summary>Avsnitten i ordning (sections in order).</summary>
    public IReadOnlyList<AvsnittsId> Ordning { get; }

    /// <summary>Avsnitten (the sections).</summary>
    public IReadOnlyDictionary<AvsnittsId, Anvisningsavsnitt> Avsnitt { get; }

    /// <summary>Punkterna i textens ordning (the clauses).</summary>
    public IReadOnlyDictionary<PunktId, Placerad> Punkter { get; }

    /// <summary>Avsnittets punkter i ordning (clauses of a section), inga när avsnittet saknas.</summary>
    /// <param name="avsnitt">Avsnittet (the section).</param>
    public IReadOnlyList<PunktId> I(AvsnittsId avsnitt) =>
        Avsnitt.TryGetValue(avsnitt, out var funnet) ? [.. funnet.Punkter.Select(punkt => punkt.Id)] : [];
}
