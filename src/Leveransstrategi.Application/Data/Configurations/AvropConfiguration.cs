using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Organisationer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Leveransstrategi.Application.Data.Configurations;

internal sealed class AvropConfiguration : IEntityTypeConfiguration<Avrop>
{
    public void Configure(EntityTypeBuilder<Avrop> builder)
    {
        builder.ToTable("Avrop");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Nummer).HasMaxLength(Avrop.MaxLangdNummer);
        builder.HasIndex(a => a.Nummer).IsUnique();
        builder.HasIndex(a => a.Lopnummer).IsUnique();
        builder.Property(a => a.Vad).HasMaxLength(Avrop.MaxLangdVad);
        builder.Property(a => a.Dnr).HasMaxLength(Diarienummer.MaxLangd);
        builder.Property(a => a.Lagrum).HasMaxLength(Pliktbevakning.MaxLangdKalla);
        builder.Property(a => a.Forklaring).HasMaxLength(Avrop.MaxLangdForklaring).ArSkrymmande();
        builder.PrimitiveCollection(a => a.Roller).HasField("roller").UsePropertyAccessMode(PropertyAccessMode.Field).HasMaxLength(1000);
        builder.ComplexProperty(a => a.Overskridande, over =>
        {
            over.Property(o => o.Skal).HasMaxLength(Takoverskridande.MaxLangdSkal).HasColumnName("OverSkal");
            over.Property(o => o.Lagrum).HasMaxLength(Takoverskridande.MaxLangdLagrum).HasColumnName("OverLagrum");
            over.Property(o => o.Beslutare).HasMaxLength(Beslut.MaxLangdOrgan).HasColumnName("OverBeslutare");
            over.Property(o => o.Dnr).HasMaxLength(Diarienummer.MaxLangd).HasColumnName("OverDnr");
        });
        builder.HasOne<Ramavtal>().WithMany().HasForeignKey(a => a.Ramavtal).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(a => a.Organisation).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Leverantor>().WithMany().HasForeignKey(a => a.Leverantor).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(a => new { a.Ramavtal, a.Delomrade, a.Dag });
        builder.HasIndex(a => new { a.Organisation, a.Dag });
        builder.HasIndex(a => a.Dag);
        // Listans summor läses ur indexet i stället för ur raderna.
        builder.HasIndex(a => new { a.Annullerat, a.Avropat, a.Reserverat, a.Varde });
        builder.HasIndex(a => a.Import);
        builder.HasMany(a => a.Forbigangna).WithOne().HasForeignKey("AvropId").IsRequired();
        builder.HasMany(a => a.Plikter).WithOne().HasForeignKey("AvropId").IsRequired();
        builder.HasMany(a => a.Historik).WithOne().HasForeignKey("AvropId").IsRequired();
        builder.Ignore(a => a.Volym);
        builder.Ignore(a => a.Uppgifter);
        builder.Ignore(a => a.HinderForLaggning);
        builder.Ignore(a => a.HinderForAndring);
    }
}

internal sealed class AvropsforbigaendeConfiguration : IEntityTypeConfiguration<Avropsforbigaende>
{
    public void Configure(EntityTypeBuilder<Avropsforbigaende> builder)
    {
        builder.ToTable("Avropsforbigaende");
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.Motivering).HasMaxLength(Forbigaende.MaxLangdMotivering);
        builder.HasOne<Leverantor>().WithMany().HasForeignKey(f => f.Leverantor).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PliktbevakningConfiguration : IEntityTypeConfiguration<Pliktbevakning>
{
    public void Configure(EntityTypeBuilder<Pliktbevakning> builder)
    {
        builder.ToTable("Pliktbevakning");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Kalla).HasMaxLength(Pliktbevakning.MaxLangdKalla);
        builder.Property(p => p.Forklaring).HasMaxLength(Pliktbevakning.MaxLangdForklaring);
        builder.HasIndex(p => new { p.Klar, p.Senast });
    }
}

internal sealed class AvropshandelseConfiguration : IEntityTypeConfiguration<Avropshandelse>
{
    public void Configure(EntityTypeBuilder<Avropshandelse> builder)
    {
        // Historiken är redan ett spår och skrivs aldrig om.
        builder.ToTable("Avropshandelse").UtanSpar();
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.Property(h => h.Text).HasMaxLength(Avropshandelse.MaxLangdText);
        builder.Property(h => h.Av).HasMaxLength(Avropshandelse.MaxLangdAv);
    }
}

internal sealed class TakraknareConfiguration : IEntityTypeConfiguration<Takraknare>
{
    public void Configure(EntityTypeBuilder<Takraknare> builder)
    {
        // Räknaren är summan av avropen, och avropen har sina egna spår.
        builder.ToTable("Takraknare").UtanSpar();
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.Enhet).HasMaxLength(Takvolym.MaxLangdEnhet);
        builder.HasIndex(t => new { t.Ramavtal, t.Delomrade }).IsUnique();
        builder.HasIndex(t => new { t.NattDag, t.Delomrade, t.Ramavtal });
        builder.HasOne<Ramavtal>().WithMany().HasForeignKey(t => t.Ramavtal).OnDelete(DeleteBehavior.Restrict);
    }
}
