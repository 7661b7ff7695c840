using Leveransstrategi.Application.Features.Handelser;
using Leveransstrategi.Application.Features.Konton;
using Leveransstrategi.Domain.Organisationer;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Leveransstrategi.Application.Data.Configurations;

// SQL Server tar högst 900 byte i en klustrad nyckel; Identitys sammansatta nycklar kortas därför innan den första migreringen.
internal sealed class AnvandareConfiguration : IEntityTypeConfiguration<Anvandare>
{
    public void Configure(EntityTypeBuilder<Anvandare> builder)
    {
        builder.ToTable("Anvandare");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Namn).HasMaxLength(Anvandare.MaxLangdNamn);
        builder.Property(a => a.PhoneNumber).HasMaxLength(40);
        builder.Property(a => a.PasswordHash).HasMaxLength(400).ArHemlig();
        builder.Property(a => a.SecurityStamp).HasMaxLength(100).ArHemlig();
        builder.Property(a => a.ConcurrencyStamp).HasMaxLength(100).ArHemlig();
        builder.HasMany(a => a.Organisationer).WithOne().HasForeignKey("AnvandareId").IsRequired();
    }
}

internal sealed class AnvandarorganisationConfiguration : IEntityTypeConfiguration<Anvandarorganisation>
{
    public void Configure(EntityTypeBuilder<Anvandarorganisation> builder)
    {
        builder.ToTable("Anvandarorganisation");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.HasOne<Organisation>().WithMany().HasForeignKey(a => a.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class IdentityTabeller :
    IEntityTypeConfiguration<IdentityRole<Guid>>,
    IEntityTypeConfiguration<IdentityUserRole<Guid>>,
    IEntityTypeConfiguration<IdentityUserClaim<Guid>>,
    IEntityTypeConfiguration<IdentityRoleClaim<Guid>>,
    IEntityTypeConfiguration<IdentityUserLogin<Guid>>,
    IEntityTypeConfiguration<IdentityUserToken<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityRole<Guid>> builder)
    {
        builder.ToTable("Roll");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.ConcurrencyStamp).HasMaxLength(100);
    }

    public void Configure(EntityTypeBuilder<IdentityUserRole<Guid>> builder) => builder.ToTable("Anvandarroll");

    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> builder) => builder.ToTable("Anvandaruppgift");

    public void Configure(EntityTypeBuilder<IdentityRoleClaim<Guid>> builder) => builder.ToTable("Rolluppgift");

    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> builder)
    {
        builder.ToTable("Anvandarinloggning");
        builder.Property(l => l.LoginProvider).HasMaxLength(60);
        builder.Property(l => l.ProviderKey).HasMaxLength(255);
    }

    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> builder)
    {
        builder.ToTable("Anvandarnyckel");
        builder.Property(t => t.LoginProvider).HasMaxLength(60);
        builder.Property(t => t.Name).HasMaxLength(100);
        builder.Property(t => t.Value).ArHemlig();
    }
}

internal sealed class EngangslankConfiguration : IEntityTypeConfiguration<Engangslank>
{
    public void Configure(EntityTypeBuilder<Engangslank> builder)
    {
        builder.ToTable("Engangslank");
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.Property(l => l.Kontrollsumma).HasMaxLength(64).ArHemlig();
        builder.HasIndex(l => l.Kontrollsumma).IsUnique();
    }
}

internal sealed class HandelseConfiguration : IEntityTypeConfiguration<Handelse>
{
    public void Configure(EntityTypeBuilder<Handelse> builder)
    {
        builder.ToTable("Handelse").UtanSpar();
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.Property(h => h.Anvandare).HasMaxLength(Handelse.MaxLangdNamn);
        builder.Property(h => h.Akt).HasMaxLength(Handelse.MaxLangdNamn);
        builder.Property(h => h.Objekttyp).HasMaxLength(Handelse.MaxLangdNamn);
        builder.Property(h => h.ObjektId).HasMaxLength(Handelse.MaxLangdNamn);
        builder.Property(h => h.BegaransId).HasMaxLength(64);
        builder.HasIndex(h => h.Tidpunkt);
        builder.HasIndex(h => new { h.Objekttyp, h.ObjektId });
    }
}

internal sealed class DatanyckelConfiguration : IEntityTypeConfiguration<Datanyckel>
{
    public void Configure(EntityTypeBuilder<Datanyckel> builder)
    {
        builder.ToTable("Datanyckel").UtanSpar();
        builder.Property(n => n.Id).ValueGeneratedNever();
        builder.Property(n => n.Namn).HasMaxLength(200);
    }
}
