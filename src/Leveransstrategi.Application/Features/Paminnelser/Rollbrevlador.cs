using Leveransstrategi.Domain.Paminnelser;

namespace Leveransstrategi.Application.Features.Paminnelser;

/// <summary>Rollbrevlådor (mailboxes of the roles): dit påminnelser går när rollen saknar person.</summary>
/// <param name="PerRoll">Brevlåda för en roll (mailbox of a role).</param>
/// <param name="Annars">Brevlådan för de andra (mailbox of the others), om någon.</param>
public sealed record Rollbrevlador(IReadOnlyDictionary<Paminnelseroll, string> PerRoll, string? Annars)
{
    /// <summary>Brevlådan för en roll (the mailbox of a role). Avtalets förvaltare utan person är rollen avtalsförvaltare.</summary>
    /// <param name="roll">Rollen (role).</param>
    public string? For(Paminnelseroll roll) =>
        PerRoll.GetValueOrDefault(roll) ?? (roll == Paminnelseroll.Forvaltare ? PerRoll.GetValueOrDefault(Paminnelseroll.Avtalsforvaltare) : null) ?? Annars;
}
